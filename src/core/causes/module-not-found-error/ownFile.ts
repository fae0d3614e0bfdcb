/** Tells names that projects give their own files from names of packages. */

/** Packages of these names exist and are never meant. */
const OWN_FILE =
  /^(utils?|utilities|helpers?|lib|libs|src|source|common|config|configs|settings|constants|models?|modules?|data|datasets?|dataset_utils|tools|scripts|functions|funcs|main|app|core|api_?keys?|secrets?|keys?|credentials|my_?\w+|tests?|train|plotting|preprocess(ing)?|load_data|\w+_utils?|\w+_helpers?|utils?_\w+|\w+_functions?|\w*notebook\w*|\w+_jupyter)$/i;

/** Whether the module is called like a file or folder of the user's own. */
export function isNamedLikeOwnFile(module: string): boolean {
  return OWN_FILE.test(module.split('.', 1)[0] ?? '');
}
