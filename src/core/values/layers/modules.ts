/** Modules of PyTorch that the notebook writes as classes: what calling one means, and methods that leave its layers alone. */
import type { ClassValue, InstanceValue, Value } from '../value.ts';

/** Methods that give the module itself. */
const ITSELF = new Set(
  'to cuda cpu float double half eval train apply requires_grad_ share_memory'.split(' '),
);
/** Methods that tell of the module and change no layer's size. */
const TELLING = new Set(
  'parameters named_parameters modules named_modules children named_children buffers named_buffers state_dict load_state_dict zero_grad'.split(
    ' ',
  ),
);

/** Whether an object's method leaves a network's layers as they are. */
export function keepsLayers(method: string): boolean {
  return ITSELF.has(method) || TELLING.has(method);
}

/** Whether the method gives the module that it is called on. */
export function givesItself(method: string): boolean {
  return ITSELF.has(method);
}

/** The method that calling an object of the class means; `undefined` if it is no module. */
export function callMethodOf(instance: InstanceValue): string | undefined {
  if (isModuleClass(instance.of, MODULE)) return 'forward';
  return isModuleClass(instance.of, KERAS_MODEL) ? 'call' : undefined;
}

/** Whether the object is a module of PyTorch. */
export function isModule(instance: InstanceValue): boolean {
  return isModuleClass(instance.of, MODULE);
}

const MODULE = /^torch\.nn\.(?:modules\.module\.)?Module$/;
const KERAS_MODEL = /^(?:tensorflow\.)?keras\.(?:models\.Model|Model|layers\.Layer)$/;

function isModuleClass(type: ClassValue, base: RegExp): boolean {
  return type.bases.some((each: Value) =>
    each.kind === 'library'
      ? base.test(each.path)
      : each.kind === 'class' && isModuleClass(each, base),
  );
}
