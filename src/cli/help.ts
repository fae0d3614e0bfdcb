/** What `cellscope --help` prints. */
export const help = `Says why the cells of a Jupyter notebook crashed, or would crash.

Usage
  cellscope explain <paths...>   why the errors stored in a notebook happened
  cellscope audit   <paths...>   everything: stored errors, and what a clean run would raise
  cellscope check   <path> --cell <n>
                                 would this cell crash if it were run next?
  cellscope verify  <paths...>   runs notebooks top to bottom, each in a kernel of its own and a copy of its folder:
                                 does it get through, does it show what was stored, was the forecast right?
  cellscope corpus  <paths...>   the crashes of many notebooks: counted, and grouped by their messages
  cellscope corpus merge <results...>
                                 one result of several from corpus --format json

Paths are notebooks or folders, which are searched for notebooks; - reads one notebook from standard input.

Options
  --format text|json|jsonl|sarif how to print it (text)
  --fail-on error|warning|information|hint|never
                                 the least severity that makes the exit code 1 (error)
  --select <causes>              only these causes, by id, with commas between
  --ignore <causes>              all but these causes
  --baseline <file>              report only what this earlier --format json does not have
  -j, --jobs <n>                 threads that work at a time (1 for few notebooks); the output stays the same
  --shard i/n                    every n-th notebook, beginning with the i-th
  -h, --help                     this text
  --version                      the version

Options of audit
  --format html|markdown         a whole page; html is one file without scripts, for one notebook
  --log <folder>                 logs of executions, one's own or a team's, for the health of each notebook

Options of check
  --cell <n>|all                 index of the cell, counted from 0 over all cells, or all of them
  --order recorded|document      the state before the cell: as the execution counts say (recorded),
                                 or every code cell above it, run once
  --facts <file>                 what is known of the live values before the cell: JSON

Options of verify
  --python <path>                the Python that runs the cells; it needs ipykernel (python3)
  --folder <path>                the folder that is copied (the notebook's own)
  --timeout <seconds>            how long a cell may take (600)
  --keep-going                   run the cells below a failed one too
  --format text|json|jsonl|markdown
                                 how to print it (text)

Options of corpus
  --format text|json|html        how to print it (text); html is one page without scripts

Exit codes: 0 nothing to report at or above --fail-on; 1 something; 2 wrong usage, or nothing could be read.
corpus judges nothing: 0 all read; 1 some notebooks could not be read.
`;
