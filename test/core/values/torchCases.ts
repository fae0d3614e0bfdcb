// Networks of PyTorch that must fail on what they are given, and close ones that run: PyTorch itself is the judge of both.
import type { Case } from './cases.ts';

const TORCH =
  'import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\nfrom torch.utils.data import DataLoader, Dataset, TensorDataset\nimages = torch.zeros(5, 3, 32, 32)\nrows = torch.ones((6, 10))\nsteps = torch.zeros(4, 7, 5)';
const NETWORK = `${TORCH}
class Sorter(nn.Module):
    def __init__(self, wide):
        super().__init__()
        self.look = nn.Sequential(nn.Conv2d(3, 8, 5), nn.ReLU(), nn.MaxPool2d(2))
        self.flat = nn.Flatten()
        self.out = nn.Linear(wide, 4)

    def forward(self, x):
        x = self.flat(self.look(x))
        return self.out(x)`;
const SIZES = `${TORCH}
class Words:
    def __init__(self):
        self.known = ['a', 'b']
    def size(self):
        return len(self.known)
words = Words()`;
const LOADER = `${NETWORK}
class Photos(Dataset):
    def __len__(self):
        return 9
    def __getitem__(self, at):
        return torch.zeros(3, 32, 32), 1
loader = DataLoader(Photos(), batch_size=4)`;

export const torchCases: readonly Case[] = [
  // Layers
  {
    before: TORCH,
    next: 'nn.Linear(12, 3)(rows)',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (6x10 and 12x3)'],
  },
  { before: TORCH, next: 'nn.Linear(10, 3)(rows)\nnn.Linear(5, 3)(steps)' },
  {
    before: TORCH,
    next: 'nn.Sequential(nn.Linear(10, 8), nn.ReLU(), nn.Linear(9, 2))(rows)',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (6x8 and 9x2)'],
  },
  { before: TORCH, next: 'nn.Sequential(nn.Linear(10, 8), nn.ReLU(), nn.Linear(8, 2))(rows)' },
  {
    before: TORCH,
    next: 'nn.Conv2d(1, 4, 3)(images)',
    raises: [
      'RuntimeError',
      'Given groups=1, weight of size [4, 1, 3, 3], expected input[5, 3, 32, 32] to have 1 channels, but got 3 channels instead',
    ],
  },
  {
    before: TORCH,
    next: "nn.Conv2d(3, 4, 3)(images)\nnn.Conv2d(3, 4, (3, 5), stride=2, padding='valid')(images[0])",
  },
  {
    before: TORCH,
    next: 'nn.Conv2d(3, 4, 3)(rows)',
    raises: ['RuntimeError', 'Expected 3D (unbatched) or 4D (batched) input to conv2d'],
  },
  {
    before: TORCH,
    next: 'nn.Conv2d(3, 4, 40)(images)',
    raises: [
      'RuntimeError',
      'Calculated padded input size per channel: (32 x 32). Kernel size: (40 x 40).',
    ],
  },
  { before: TORCH, next: 'nn.Conv2d(3, 4, 40, padding=4)(images)' },
  {
    before: TORCH,
    next: 'nn.ConvTranspose2d(4, 2, 3)(images)',
    raises: ['RuntimeError', 'Given transposed=1, weight of size [4, 2, 3, 3]'],
  },
  {
    before: TORCH,
    next: 'nn.Linear(66, 1)(nn.ConvTranspose2d(3, 2, 4, stride=2, padding=1)(images))',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (640x64 and 66x1)'],
  },
  {
    before: TORCH,
    next: 'nn.Linear(64, 1)(nn.ConvTranspose2d(3, 2, 4, stride=2, padding=1)(images))',
  },
  {
    before: TORCH,
    next: 'nn.BatchNorm2d(8)(images)',
    raises: ['RuntimeError', 'running_mean should contain 3 elements not 8'],
  },
  {
    before: TORCH,
    next: 'nn.BatchNorm2d(10)(rows)',
    raises: ['ValueError', 'expected 4D input (got 2D input)'],
  },
  { before: TORCH, next: 'nn.BatchNorm2d(3)(images)\nnn.BatchNorm1d(10)(rows)' },
  {
    before: TORCH,
    next: 'nn.MaxPool2d(40)(images)',
    raises: [
      'RuntimeError',
      'Given input size: (3x32x32). Calculated output size: (3x0x0). Output size is too small',
    ],
  },
  { before: TORCH, next: 'nn.Linear(11, 1)(nn.MaxPool2d(3, ceil_mode=True)(images))' },
  {
    before: TORCH,
    next: 'nn.LSTM(6, 8, batch_first=True)(steps)',
    raises: ['RuntimeError', 'input.size(-1) must be equal to input_size. Expected 6, got 5'],
  },
  {
    before: TORCH,
    next: 'out, state = nn.LSTM(5, 8, bidirectional=True)(steps)\nnn.Linear(8, 1)(out)',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (28x16 and 8x1)'],
  },
  {
    before: TORCH,
    next: 'out, state = nn.GRU(5, 8, bidirectional=True)(steps)\nnn.Linear(16, 1)(out)',
  },
  {
    before: TORCH,
    next: 'nn.LayerNorm(9)(rows)',
    raises: [
      'RuntimeError',
      'Given normalized_shape=[9], expected input with shape [*, 9], but got input of size[6, 10]',
    ],
  },
  { before: TORCH, next: 'nn.LayerNorm(10)(rows)\nnn.LayerNorm([32, 32])(images)' },
  {
    before: TORCH,
    next: 'F.relu(F.max_pool2d(images, 2)).view(4, 100)',
    raises: ['RuntimeError', "shape '[4, 100]' is invalid for input of size 3840"],
  },
  { before: TORCH, next: 'F.relu(F.max_pool2d(images, 2)).view(-1, 3 * 16 * 16)' },
  // Sizes of layers
  {
    before: SIZES,
    next: 'nn.Embedding(words.size, 3)',
    raises: ['TypeError', 'empty()'],
  },
  { before: SIZES, next: 'nn.Embedding(words.size(), 3)' },
  { before: TORCH, next: "nn.Linear(3, '4')", raises: ['TypeError', 'empty()'] },
  // Modules that the notebook writes
  {
    before: NETWORK,
    next: 'net = Sorter(800)\nnet(images)',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (5x1568 and 800x4)'],
  },
  { before: NETWORK, next: "net = Sorter(1568).to('cpu')\nnet.train()\nnet(images)" },
  {
    before: NETWORK,
    next: 'net = Sorter(1568)\nfor p in net.parameters():\n    p.requires_grad = False\nnet.eval()\nnet(images[:, :1])',
    raises: [
      'RuntimeError',
      'Given groups=1, weight of size [8, 3, 5, 5], expected input[5, 1, 32, 32] to have 3 channels',
    ],
  },
  { before: NETWORK, next: 'net = Sorter(800)\nnet.out = nn.Linear(1568, 2)\nnet(images)' },
  {
    before: NETWORK,
    next: 'net = Sorter(1568)\nmade = net(images).detach().numpy()\nfor k in range(6):\n    made[k]',
    raises: ['IndexError', 'index 5 is out of bounds for axis 0 with size 5'],
  },
  { before: NETWORK, next: 'made = Sorter(1568)(images).detach().numpy()\nmade[4, 3]' },
  // Data
  {
    before: LOADER,
    next: 'net = Sorter(99)\nfor i, (x, y) in enumerate(loader, 0):\n    net(x)',
    raises: ['RuntimeError', 'mat1 and mat2 shapes cannot be multiplied ('],
  },
  {
    before: LOADER,
    next: 'net = Sorter(1568)\nfor x, y in loader:\n    nn.CrossEntropyLoss()(net(x), y)',
  },
  {
    before: LOADER,
    next: 'net = Sorter(1568)\nfor x, y in loader:\n    nn.BCEWithLogitsLoss()(net(x), y)',
    raises: ['ValueError', 'Target size (torch.Size(['],
  },
  {
    before: TORCH,
    next: 'data = DataLoader(TensorDataset(rows, torch.ones(6)), batch_size=2)\nfor x, y in data:\n    nn.BCELoss()(torch.sigmoid(nn.Linear(10, 1)(x)), y)',
    raises: ['ValueError', 'Using a target size (torch.Size(['],
  },
  {
    before: TORCH,
    next: 'data = DataLoader(TensorDataset(rows, torch.ones(6, 1)), batch_size=2)\nfor x, y in data:\n    nn.BCELoss()(torch.sigmoid(nn.Linear(10, 1)(x)), y)',
  },
  // Losses
  {
    before: TORCH,
    next: 'nn.MSELoss()(torch.zeros(6, 3), torch.zeros(6, 2))',
    raises: ['RuntimeError', 'The size of tensor a (3) must match the size of tensor b (2)'],
  },
  { before: TORCH, next: 'nn.MSELoss()(torch.zeros(6, 1), torch.zeros(6))' },
  {
    before: TORCH,
    next: 'F.cross_entropy(torch.zeros(6, 3), torch.zeros(6, 1).long())',
    raises: ['RuntimeError', '0D or 1D target tensor expected, multi-target not supported'],
  },
  { before: TORCH, next: 'F.cross_entropy(torch.zeros(6, 3), torch.zeros(6).long())' },
  {
    before: TORCH,
    next: 'nn.CrossEntropyLoss()(torch.zeros(6, 3), torch.zeros(5).long())',
    raises: ['ValueError', 'Expected input batch_size (6) to match target batch_size (5).'],
  },
  // Tensors
  {
    before: TORCH,
    next: 'torch.cat([rows, torch.zeros(6, 2)])',
    raises: ['RuntimeError', 'Sizes of tensors must match except in dimension 0.'],
  },
  { before: TORCH, next: 'torch.cat([rows, torch.zeros(6, 2)], dim=1)' },
  {
    before: TORCH,
    next: 'torch.stack([torch.zeros(3), torch.zeros(4)])',
    raises: ['RuntimeError', 'stack expects each tensor to be equal size, but got [3] at entry 0'],
  },
  { before: TORCH, next: 'torch.stack([torch.zeros(3), torch.zeros(3)], dim=1)' },
  {
    before: TORCH,
    next: 'steps.permute(0, 2)',
    raises: ['RuntimeError', 'permute(sparse_coo): number of dimensions'],
  },
  { before: TORCH, next: 'steps.permute(0, 2, 1).transpose(1, 2).size(2)\nsteps.size()[0]' },
  {
    before: TORCH,
    next: 'rows[6]',
    raises: ['IndexError', 'index 6 is out of bounds for dimension 0 with size 6'],
  },
  { before: TORCH, next: 'rows.unsqueeze(1)[5, 0, 9]' },
  {
    before: TORCH,
    next: 'rows.unsqueeze(1).squeeze(1).reshape(-1, 7)',
    raises: ['RuntimeError', "shape '[-1, 7]' is invalid for input of size 60"],
  },
];
