/** Looks up what types and modules have for members, and who has a member. */
import { drawingModules } from './drawingModules.ts';
import { drawingTypes } from './drawingTypes.ts';
import { networkModules } from './networkModules.ts';
import { pythonTypes } from './pythonTypes.ts';
import { standardModules } from './standardModules.ts';
import { tableModules } from './tableModules.ts';
import { tableTypes } from './tableTypes.ts';

const types: ReadonlyMap<string, ReadonlySet<string>> = read({
  ...tableTypes,
  ...pythonTypes,
  ...drawingTypes,
});
const modules: ReadonlyMap<string, ReadonlySet<string>> = read({
  ...standardModules,
  ...tableModules,
  ...drawingModules,
  ...networkModules,
});

function read(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(table).map(([owner, names]) => [owner, new Set(names.trim().split(/\s+/))]),
  );
}

/** Types that print another name and have the members of one in the tables. */
const SAME_MEMBERS: Readonly<Record<string, string>> = {
  AxesSubplot: 'Axes',
  DatetimeIndex: 'Index',
  GeoDataFrame: 'DataFrame',
  Int64Index: 'Index',
  JpegImageFile: 'Image',
  MultiIndex: 'Index',
  OrderedDict: 'dict',
  PngImageFile: 'Image',
  RangeIndex: 'Index',
  WindowsPath: 'PosixPath',
  'collections.OrderedDict': 'dict',
  'numpy.float32': 'numpy.float64',
  'numpy.int32': 'numpy.int64',
  'numpy.str_': 'str',
};

/** Types whose members people take for another type's, the best known first. */
const WELL_KNOWN =
  'DataFrame Series numpy.ndarray str list dict set datetime.datetime PosixPath Axes Figure Tensor Image Graph ' +
  'StringMethods DatetimeProperties _io.TextIOWrapper bytes';

/** The name that the tables have the type under: the one that messages print, without variants. */
export function plainType(type: string): string {
  return SAME_MEMBERS[type] ?? (type === 'ndarray' ? 'numpy.ndarray' : type);
}

/** The public members of a type, by the name that messages print; `undefined` if no table has it. */
export function typeMembers(type: string): ReadonlySet<string> | undefined {
  return types.get(plainType(type));
}

/** The public members of a module, by its full name; `undefined` if no table has it. */
export function membersOfModule(module: string): ReadonlySet<string> | undefined {
  return modules.get(module);
}

/** Well-known types that have a member of that name, the best known first. */
export function typesWith(member: string): readonly string[] {
  return WELL_KNOWN.split(' ').filter((type) => types.get(type)?.has(member));
}

/** The tables as they are written, for tests. */
export const memberTables: Readonly<Record<string, string>> = {
  ...pythonTypes,
  ...tableTypes,
  ...drawingTypes,
  ...standardModules,
  ...tableModules,
  ...drawingModules,
  ...networkModules,
};

/** Modules in the tables that have a member of that name. */
export function modulesWith(member: string): readonly string[] {
  return [...modules].flatMap(([module, members]) => (members.has(member) ? [module] : []));
}
