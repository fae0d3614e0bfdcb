/** All causes, the most specific first: equals in confidence keep this order. */
import type { Cause } from './cause.ts';
import { methodNotCalled } from './any/method-not-called.ts';
import { noneResult } from './any/none-result.ts';
import { removedApi } from './any/removed-api.ts';
import { staleDefinition } from './any/stale-definition.ts';
import { accessorOfOtherType } from './attribute-error/accessor-of-other-type.ts';
import { attributeMissing } from './attribute-error/attribute-missing.ts';
import { attributeMisspelled } from './attribute-error/attribute-misspelled.ts';
import { attributeOfOtherType } from './attribute-error/attribute-of-other-type.ts';
import { shadowedName } from './attribute-error/shadowed-name.ts';
import { diskFull } from './any/disk-full.ts';
import { gpuMissing } from './any/gpu-missing.ts';
import { gpuOutOfMemory } from './any/gpu-out-of-memory.ts';
import { runInterrupted } from './any/run-interrupted.ts';
import { kernelDied } from './any/kernel-died.ts';
import { loginRequired } from './any/login-required.ts';
import { networkFailed } from './any/network-failed.ts';
import { outOfMemory } from './any/out-of-memory.ts';
import { programMissing } from './any/program-missing.ts';
import { rateLimited } from './any/rate-limited.ts';
import { resourceMissing } from './any/resource-missing.ts';
import { systemExit } from './any/system-exit.ts';
import { fileFormat } from './any/file-format.ts';
import { workerDied } from './any/worker-died.ts';
import { wrongEncoding } from './any/wrong-encoding.ts';
import { fileCellNotRun } from './file-not-found-error/file-cell-not-run.ts';
import { fileNotFound } from './file-not-found-error/file-not-found.ts';
import { fileExists } from './os-error/file-exists.ts';
import { isADirectory } from './os-error/is-a-directory.ts';
import { permissionDenied } from './os-error/permission-denied.ts';
import { workingDirectoryMoved } from './file-not-found-error/working-directory-moved.ts';
import { moduleNotReloaded } from './import-error/module-not-reloaded.ts';
import { chainedAssignment } from './key-error/chained-assignment.ts';
import { columnMissing } from './key-error/column-missing.ts';
import { loopDestroysInput } from './key-error/loop-destroys-input.ts';
import { keyMissing } from './key-error/key-missing.ts';
import { ambiguousTruth } from './value-error/ambiguous-truth.ts';
import { shapeMismatch } from './value-error/shape-mismatch.ts';
import { sampleCountMismatch } from './value-error/sample-count-mismatch.ts';
import { axisMissing } from './value-error/axis-missing.ts';
import { needsOtherAxes } from './value-error/needs-other-axes.ts';
import { nanInput } from './value-error/nan-input.ts';
import { textInNumeric } from './value-error/text-in-numeric.ts';
import { invalidOption } from './value-error/invalid-option.ts';
import { layerInputMismatch } from './runtime-error/layer-input-mismatch.ts';
import { labelValues } from './value-error/label-values.ts';
import { emptyData } from './value-error/empty-data.ts';
import { raggedSamples } from './value-error/ragged-samples.ts';
import { mergeKeys } from './value-error/merge-keys.ts';
import { datetimeParse } from './value-error/datetime-parse.ts';
import { duplicateLabels } from './value-error/duplicate-labels.ts';
import { notFitted } from './value-error/not-fitted.ts';
import { featureMismatch } from './value-error/feature-mismatch.ts';
import { metricTargetKind } from './value-error/metric-target-kind.ts';
import { singularMatrix } from './value-error/singular-matrix.ts';
import { stateDictMismatch } from './runtime-error/state-dict-mismatch.ts';
import { deviceMismatch } from './runtime-error/device-mismatch.ts';
import { gradientMisuse } from './runtime-error/gradient-misuse.ts';
import { modelNotReady } from './runtime-error/model-not-ready.ts';
import { dtypeMismatch } from './type-error/dtype-mismatch.ts';
import { wrongObject } from './type-error/wrong-object.ts';
import { faultyStep } from './general/faulty-step.ts';
import { unexpectedData } from './general/unexpected-data.ts';
import { unsuitableArgument } from './general/unsuitable-argument.ts';
import { changedByOtherCell } from './key-error/changed-by-other-cell.ts';
import { cellRunTwice } from './key-error/cell-run-twice.ts';
import { binaryIncompatible } from './import-error/binary-incompatible.ts';
import { circularImport } from './import-error/circular-import.ts';
import { importNameMissing } from './import-error/import-name-missing.ts';
import { importNameMisspelled } from './import-error/import-name-misspelled.ts';
import { importNameMoved } from './import-error/import-name-moved.ts';
import { libraryVersionsClash } from './import-error/library-versions-clash.ts';
import { localFileShadowsModule } from './import-error/local-file-shadows-module.ts';
import { relativeImportInNotebook } from './import-error/relative-import-in-notebook.ts';
import { hostOnlyModule } from './module-not-found-error/host-only-module.ts';
import { installCellNotRun } from './module-not-found-error/install-cell-not-run.ts';
import { moduleIsLocalFile } from './module-not-found-error/module-is-local-file.ts';
import { moduleNotInstalled } from './module-not-found-error/module-not-installed.ts';
import { conditionallyDefined } from './name-error/conditionally-defined.ts';
import { definedBelow } from './name-error/defined-below.ts';
import { definedInUnrunCell } from './name-error/defined-in-unrun-cell.ts';
import { definitionDeleted } from './name-error/definition-deleted.ts';
import { definitionEditedAway } from './name-error/definition-edited-away.ts';
import { definitionFailed } from './name-error/definition-failed.ts';
import { freeVariableUnset } from './name-error/free-variable-unset.ts';
import { kernelRestarted } from './name-error/kernel-restarted.ts';
import { misspelledName } from './name-error/misspelled-name.ts';
import { localToFunction } from './name-error/local-to-function.ts';
import { missingImport } from './name-error/missing-import.ts';
import { nameDeleted } from './name-error/name-deleted.ts';
import { unboundLocal } from './name-error/unbound-local.ts';
import { undefinedName } from './name-error/undefined-name.ts';
import { consumedIterator } from './stop-iteration/consumed-iterator.ts';
import { overwrittenMember } from './type-error/overwritten-member.ts';
import { syntaxErrors } from './syntax-error/syntaxErrors.ts';
import { shadowedBuiltin } from './type-error/shadowed-builtin.ts';
import { indexOutOfRange } from './index-error/index-out-of-range.ts';
import { notCallable } from './type-error/not-callable.ts';
import { notIterable } from './type-error/not-iterable.ts';
import { notSubscriptable } from './type-error/not-subscriptable.ts';
import { unsupportedOperands } from './type-error/unsupported-operands.ts';
import { wrongArguments } from './type-error/wrong-arguments.ts';
import { tooManyIndices } from './index-error/too-many-indices.ts';
import { wrongIndexType } from './type-error/wrong-index-type.ts';
import { stringToNumber } from './value-error/string-to-number.ts';
import { unpackCount } from './value-error/unpack-count.ts';
import { assertionFailed } from './assertion-error/assertion-failed.ts';
import { endlessRecursion } from './recursion-error/endless-recursion.ts';
import { awaitOutside } from './runtime-error/await-outside.ts';
import { dictChangedDuringIteration } from './runtime-error/dict-changed-during-iteration.ts';
import { formatArguments } from './type-error/format-arguments.ts';
import { immutableAssignment } from './type-error/immutable-assignment.ts';
import { noLength } from './type-error/no-length.ts';
import { notContextManager } from './type-error/not-context-manager.ts';
import { notHashable } from './type-error/not-hashable.ts';
import { notSerializable } from './type-error/not-serializable.ts';
import { wholeNumberNeeded } from './type-error/whole-number-needed.ts';
import { valueNotInList } from './value-error/value-not-in-list.ts';
import { divisionByZero } from './zero-division-error/division-by-zero.ts';

export const causes: readonly Cause[] = [
  nameDeleted,
  definitionFailed,
  definitionEditedAway,
  kernelRestarted,
  definedInUnrunCell,
  definedBelow,
  definitionDeleted,
  conditionallyDefined,
  unboundLocal,
  freeVariableUnset,
  missingImport,
  localToFunction,
  misspelledName,
  undefinedName,
  hostOnlyModule,
  importNameMoved,
  libraryVersionsClash,
  localFileShadowsModule,
  circularImport,
  relativeImportInNotebook,
  binaryIncompatible,
  importNameMisspelled,
  importNameMissing,
  installCellNotRun,
  moduleNotInstalled,
  moduleIsLocalFile,
  syntaxErrors,
  shadowedBuiltin,
  overwrittenMember,
  shadowedName,
  removedApi,
  cellRunTwice,
  changedByOtherCell,
  staleDefinition,
  consumedIterator,
  workingDirectoryMoved,
  fileCellNotRun,
  fileNotFound,
  fileExists,
  isADirectory,
  permissionDenied,
  wrongEncoding,
  fileFormat,
  resourceMissing,
  programMissing,
  loginRequired,
  rateLimited,
  networkFailed,
  gpuOutOfMemory,
  outOfMemory,
  workerDied,
  gpuMissing,
  diskFull,
  runInterrupted,
  kernelDied,
  systemExit,
  moduleNotReloaded,
  noneResult,
  methodNotCalled,
  accessorOfOtherType,
  attributeMisspelled,
  attributeOfOtherType,
  attributeMissing,
  loopDestroysInput,
  chainedAssignment,
  columnMissing,
  keyMissing,
  ambiguousTruth,
  shapeMismatch,
  sampleCountMismatch,
  axisMissing,
  needsOtherAxes,
  nanInput,
  textInNumeric,
  invalidOption,
  layerInputMismatch,
  labelValues,
  emptyData,
  raggedSamples,
  mergeKeys,
  datetimeParse,
  duplicateLabels,
  notFitted,
  featureMismatch,
  metricTargetKind,
  singularMatrix,
  stateDictMismatch,
  deviceMismatch,
  gradientMisuse,
  modelNotReady,
  dtypeMismatch,
  wrongObject,
  unexpectedData,
  unsuitableArgument,
  faultyStep,
  indexOutOfRange,
  notCallable,
  notIterable,
  notSubscriptable,
  unsupportedOperands,
  wrongArguments,
  assertionFailed,
  endlessRecursion,
  awaitOutside,
  dictChangedDuringIteration,
  formatArguments,
  immutableAssignment,
  noLength,
  notContextManager,
  notHashable,
  notSerializable,
  wholeNumberNeeded,
  valueNotInList,
  divisionByZero,
  tooManyIndices,
  wrongIndexType,
  stringToNumber,
  unpackCount,
];
