/** What messages about models and the arguments of calls say, apart from how the libraries word them. */

/** A layer was given what it is not made for. */
export interface LayerInput {
  readonly kind: 'layer-input';
  /** As the model calls it; `undefined` where the message does not say. */
  readonly layer: string | undefined;
  /** `axes`: the number of axes; `size`: the length of one; `channels`; `shape`: all of it; `batch`: too few rows. */
  readonly problem: 'axes' | 'size' | 'channels' | 'shape' | 'batch' | 'shrunk';
  readonly wanted: string | undefined;
  readonly got: string | undefined;
}

/** A model was used before it had learned anything. */
export interface NotFitted {
  readonly kind: 'not-fitted';
  readonly what: string | undefined;
}

/** Columns at prediction are not those of the training. */
export interface FeaturesDiffer {
  readonly kind: 'features-differ';
  /** There now, and not in the training. */
  readonly unseen: readonly string[];
  /** In the training, and not there now. */
  readonly missing: readonly string[];
  readonly wanted: number | undefined;
  readonly got: number | undefined;
}

/** A metric or a model cannot take targets of that kind. */
export interface TargetKind {
  readonly kind: 'target-kind';
  /** `continuous`, `multiclass`, …: as scikit-learn calls them. */
  readonly found: readonly string[];
}

/** A call was given a value that it does not take. */
export interface OptionRefused {
  readonly kind: 'option-refused';
  readonly option: string | undefined;
  readonly given: string | undefined;
  readonly allowed: readonly string[];
  /** What the numbers must fulfil, as the message says it. */
  readonly rule: string | undefined;
}

/** Numbers of one kind stand where another is needed. */
export interface DtypeDiffers {
  readonly kind: 'dtype-differs';
  readonly wanted: string | undefined;
  readonly got: string | undefined;
}

/** Parts of one computation are on different devices. */
export interface DeviceDiffers {
  readonly kind: 'device-differs';
  readonly problem: 'mixed' | 'to-numpy' | 'load';
}

/** Saved weights do not fit the model. */
export interface WeightsDiffer {
  readonly kind: 'weights-differ';
  readonly problem: 'names' | 'sizes' | 'count' | 'custom';
  readonly model: string | undefined;
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  /** The first part whose size differs, with the file's shape and the model's. */
  readonly size:
    { readonly name: string; readonly saved: string; readonly own: string } | undefined;
}

/** Gradients were asked for where there are none. */
export interface GradientMisused {
  readonly kind: 'gradient-misused';
  readonly problem: 'twice' | 'none' | 'in-place' | 'numpy' | 'not-scalar' | 'unconnected';
}

/** Labels or categories are not as needed. */
export interface LabelValues {
  readonly kind: 'label-values';
  readonly problem:
    'unseen' | 'few' | 'splits' | 'one-class' | 'range' | 'numbering' | 'names' | 'edges';
  readonly values: readonly string[];
}

/** A model was set up twice, too late, or not at all. */
export interface ModelNotReady {
  readonly kind: 'model-not-ready';
  readonly problem: 'once' | 'unbuilt' | 'uncompiled' | 'graph' | 'exists' | 'super';
}

/** An object of the wrong kind was handed over. */
export interface WrongObject {
  readonly kind: 'wrong-object';
  readonly got: string | undefined;
  readonly wanted: string | undefined;
  /** Where it is no argument as such: an item of one, one of several tables, what was taken for the type of values. */
  readonly taken?: 'item' | 'dtype' | 'table';
}

/** A matrix that cannot be inverted. */
export interface MatrixSingular {
  readonly kind: 'matrix-singular';
}

export type ModelMessageFacts =
  | LayerInput
  | NotFitted
  | FeaturesDiffer
  | TargetKind
  | OptionRefused
  | DtypeDiffers
  | DeviceDiffers
  | WeightsDiffer
  | GradientMisused
  | LabelValues
  | ModelNotReady
  | WrongObject
  | MatrixSingular;
