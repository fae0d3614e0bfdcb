/**
 * Functions whose result is data from outside the notebook: nobody can tell from the text what is in it.
 *
 * Source: the input functions that the documentation of pandas, NumPy, scikit-learn, Keras, torch, seaborn, OpenCV,
 * Pillow and Python's own library list.
 */
const SOURCES = new Set(
  `open load loads loadtxt genfromtxt fromfile imread imdecode load_data load_dataset load_img load_files loadmat
  load_iris load_digits load_wine load_breast_cancer load_diabetes flow_from_directory flow_from_dataframe
  image_dataset_from_directory text_dataset_from_directory get_file urlopen urlretrieve get_data_home
  get_dataset_list fetch fetchall fetchone fetchmany execute listdir glob iglob rglob walk scandir
  json_normalize reader DictReader safe_load input DataReader download ImageFolder Image TabularDataset
  read readline readlines read_text read_bytes`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Whether a function or method of that name reads data in: `read_csv`, `load_dataset`, `fetch_california_housing`. */
export function sourceOfData(name: string): boolean {
  return SOURCES.has(name) || /^(?:read|fetch)_\w+$/.test(name);
}
