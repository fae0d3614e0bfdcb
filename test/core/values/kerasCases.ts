// Models of Keras that must fail on what they are given, and close ones that run: Keras itself is the judge of both.
import type { Case } from './cases.ts';

const KERAS =
  'import numpy as np\nfrom keras import layers, Input, Model, Sequential\nfrom keras.layers import Conv2D, Dense, Flatten, LSTM, MaxPooling2D\nX = np.ones((6, 4))\nphotos = np.zeros((5, 20, 20, 3))';
const DENSE = `${KERAS}
model = Sequential([Input((4,)), Dense(8, activation='relu'), Dense(3, activation='softmax')])
model.compile(loss='categorical_crossentropy', optimizer='adam')`;
const IMAGES = `${KERAS}
def build(side):
    net = Sequential()
    net.add(Input((side, side, 3)))
    net.add(Conv2D(2, (3, 3), activation='relu'))
    net.add(MaxPooling2D())
    net.add(Flatten())
    net.add(Dense(2))
    net.compile(loss='mse', optimizer='sgd')
    return net`;

export const kerasCases: readonly Case[] = [
  // Stacks
  {
    before: KERAS,
    next: 'Sequential([Input((10,)), LSTM(4)])',
    raises: [
      'ValueError',
      'Input 0 of layer "lstm" is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 10)',
    ],
  },
  { before: KERAS, next: 'Sequential([Input((10, 2)), LSTM(4, return_sequences=True), LSTM(4)])' },
  {
    before: KERAS,
    next: 'net = Sequential()\nnet.add(Input((10, 2)))\nnet.add(LSTM(4))\nnet.add(LSTM(4))',
    raises: [
      'ValueError',
      'Input 0 of layer "lstm" is incompatible with the layer: expected ndim=3',
    ],
  },
  {
    before: KERAS,
    next: 'Sequential([Input((8, 8)), Conv2D(4, 3)])',
    raises: [
      'ValueError',
      'Input 0 of layer "conv2d" is incompatible with the layer: expected min_ndim=4, found ndim=3',
    ],
  },
  {
    before: KERAS,
    next: 'Sequential([Input((8, 8, 1)), Conv2D(4, 9)])',
    raises: ['ValueError', 'Negative dimension size caused by subtracting 9 from 8'],
  },
  { before: KERAS, next: "Sequential([Input((8, 8, 1)), Conv2D(4, 9, padding='same')])" },
  {
    before: KERAS,
    next: 'Sequential([Input((12,)), layers.Reshape((5, 2))])',
    raises: ['ValueError', 'total size of new array must be unchanged'],
  },
  { before: KERAS, next: 'Sequential([Input((12,)), layers.Reshape((6, -1))])' },
  {
    before: KERAS,
    next: 'Sequential([Input((8, 8, 1)), layers.GlobalAveragePooling1D()])',
    raises: [
      'ValueError',
      'Input 0 of layer "global_average_pooling1d" is incompatible with the layer: expected ndim=3',
    ],
  },
  // Graphs
  {
    before: KERAS,
    next: 'seen = Input((8, 8, 3))\nx = Conv2D(4, 3)(seen)\nx = LSTM(2)(x)',
    raises: ['ValueError', 'Input 0 of layer "lstm" is incompatible with the layer'],
  },
  {
    before: KERAS,
    next: 'seen = Input((8, 8, 3))\nx = Flatten()(Conv2D(4, 3)(seen))\nModel(seen, Dense(2)(x))',
  },
  {
    before: KERAS,
    next: 'layers.Concatenate()([Input((3, 4)), Input((5, 4))])',
    raises: ['ValueError', 'A `Concatenate` layer requires inputs with matching shapes'],
  },
  { before: KERAS, next: 'layers.Concatenate(axis=1)([Input((3, 4)), Input((5, 4))])' },
  {
    before: KERAS,
    next: 'seen = Input((5,))\nnet = Model(seen, Dense(2)(Dense(3)(seen)))\nnet.predict(X, verbose=0)',
    raises: ['ValueError', 'Input 0 of layer "dense" is incompatible with the layer'],
  },
  {
    before: KERAS,
    next: 'seen = Input((4,))\nnet = Model(seen, Dense(2)(seen))\nnet.predict(X, verbose=0)[5, 1]',
  },
  // Training
  {
    before: DENSE,
    next: 'model.fit(np.ones((6, 5)), np.ones((6, 3)), verbose=0)',
    raises: [
      'ValueError',
      'Input 0 of layer "dense" is incompatible with the layer: expected axis -1 of input shape to have value 4, but received input with shape (None, 5)',
    ],
  },
  { before: DENSE, next: 'model.fit(X, np.ones((6, 3)), verbose=0)' },
  {
    before: DENSE,
    next: 'model.fit(X, np.ones((5, 3)), verbose=0)',
    raises: ['ValueError', 'Data cardinality is ambiguous'],
  },
  {
    before: DENSE,
    next: 'model.fit(X, np.ones(6), verbose=0)',
    raises: ['ValueError', 'Shapes (None, 1) and (None, 3) are incompatible'],
  },
  {
    before: DENSE,
    next: 'model.fit(X, np.ones((6, 2)), verbose=0)',
    raises: ['ValueError', 'Shapes (None, 2) and (None, 3) are incompatible'],
  },
  {
    before: DENSE,
    next: "model.compile(loss='sparse_categorical_crossentropy', optimizer='adam')\nmodel.fit(X, np.ones(6), verbose=0)",
  },
  {
    before: DENSE,
    next: 'model.predict(X, verbose=0)[:, 3]',
    raises: ['IndexError', 'index 3 is out of bounds for axis 1 with size 3'],
  },
  { before: DENSE, next: 'model.predict(X, verbose=0)[5, 2]' },
  {
    before: IMAGES,
    next: 'build(30).fit(photos, np.zeros((5, 2)), verbose=0)',
    raises: ['ValueError', 'Input 0 of layer "dense" is incompatible with the layer'],
  },
  {
    before: IMAGES,
    next: 'net = build(20)\nnet.summary()\nnet.fit(photos, np.zeros((5, 2)), verbose=0)',
  },
  {
    before: IMAGES,
    next: 'build(20).predict(photos[..., :1], verbose=0)',
    raises: ['ValueError', 'Input 0 of layer "conv2d" is incompatible with the layer'],
  },
];
