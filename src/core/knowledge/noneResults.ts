/**
 * Functions and methods that return None: those that work in place, those that only show or write something, and those
 * that return None where they find nothing.
 *
 * Sources: the Python library reference; the API references of pandas, NumPy, matplotlib, Keras, PyTorch, OpenCV and
 * Beautiful Soup.
 */

/** Methods that change their object and return nothing. */
const IN_PLACE =
  'add append appendleft clear difference_update discard extend extendleft fill insert intersection_update ' +
  'itemset put remove resize reverse rotate setflags shuffle sort symmetric_difference_update update';

/** Functions that change their first argument and return nothing. */
const IN_PLACE_FUNCTIONS =
  'bisect.insort bisect.insort_left bisect.insort_right heapq.heapify heapq.heappush np.copyto np.fill_diagonal ' +
  'np.place np.put np.putmask np.random.shuffle numpy.random.shuffle random.shuffle setattr shuffle';

/** Methods that do something else and return nothing. */
const SILENT =
  'add_edge add_edges_from add_node add_nodes_from backward close commit compile destroy dump flush ' +
  'info kill load_weights mkdir quit release rmdir save save_model save_weights savefig ' +
  'set_axis_off show start step summary terminate tight_layout to_csv to_excel to_feather ' +
  'to_hdf to_parquet to_pickle to_stata unlink write_html write_image writeheader zero_grad';

/** Functions that do something else and return nothing. */
const SILENT_FUNCTIONS =
  'cv2.destroyAllWindows cv2.imshow display exec gc.enable json.dump logging.basicConfig np.random.seed np.save ' +
  'np.savetxt np.savez numpy.random.seed os.chdir os.makedirs os.mkdir os.remove os.rename os.rmdir os.unlink ' +
  'pickle.dump plt.clf plt.close plt.draw plt.savefig plt.show plt.tight_layout print random.seed ' +
  'shutil.rmtree sns.set_style time.sleep torch.save torch.cuda.empty_cache tf.random.set_seed warnings.filterwarnings';

/** They return None where they find nothing. */
const FINDERS =
  'find find_next find_next_sibling find_parent find_previous find_previous_sibling fullmatch get get_legend getenv ' +
  'group imread match search select_one which';

/** What a call that gave None is known for. */
export type NoneResult =
  /** Changes the object before the dot. */
  | 'in-place-method'
  /** Changes its first argument. */
  | 'in-place-function'
  /** Shows, writes or sets something. */
  | 'silent'
  /** Found nothing. */
  | 'finder';

const methods: ReadonlyMap<string, NoneResult> = new Map([
  ...words(FINDERS, 'finder'),
  ...words(SILENT, 'silent'),
  ...words(IN_PLACE, 'in-place-method'),
]);

const functions: ReadonlyMap<string, NoneResult> = new Map([
  ...words(SILENT_FUNCTIONS, 'silent'),
  ...words(IN_PLACE_FUNCTIONS, 'in-place-function'),
]);

function words(text: string, result: NoneResult): readonly (readonly [string, NoneResult])[] {
  return text.split(' ').map((name) => [name, result]);
}

/** Why a call of that dotted name gave None; `undefined` if it is not known to. */
export function noneResultOf(callee: string): NoneResult | undefined {
  const known = functions.get(callee);
  if (known) return known;
  const dot = callee.lastIndexOf('.');
  return dot === -1 ? undefined : methods.get(callee.slice(dot + 1));
}
