// Clusters 100,000 errors and prints the milliseconds of processor time that it took.
import { clusterTexts } from '../../../src/core/corpus/cluster.ts';
import { randomMessages } from '../../core/corpus/randomMessages.ts';
import { cpuTime } from '../../cpuTime.ts';

const texts = randomMessages(100_000, 1);
const before = cpuTime();
clusterTexts(texts);
console.log(cpuTime() - before);
