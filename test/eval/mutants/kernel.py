"""Runs lists of cells in IPython, each list in a process of its own, and says what every run did.

Reads one request a line: {"id": 1, "runs": ["x = 1", ...], "seconds": 10}; or {"warm": "1 / 0"}, which has no answer: what
that text loads, and what showing its error takes, every later process has from its start.
Writes one answer a line: {"id": 1, "runs": [{"status": ..., "names": [...], ...}, ...]}; runs after a time-out are
left out. Processes are forked from one that has imported the modules named on the command line.
"""
import asyncio
import importlib
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import warnings

SCRATCH = tempfile.mkdtemp()
os.environ.update(
    IPYTHONDIR=SCRATCH,
    MPLBACKEND='agg',
    MPLCONFIGDIR=SCRATCH,
    OMP_NUM_THREADS='1',
    OPENBLAS_NUM_THREADS='1',
)

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config


class Shell(InteractiveShell):
    """IPython as a kernel has it, keeping the tracebacks it would send."""

    shown = None

    def _showtraceback(self, etype, evalue, stb):
        name = etype.__name__ if isinstance(etype, type) else str(etype)
        self.shown = {'ename': name, 'evalue': str(evalue), 'traceback': '\n'.join(map(str, stb))}

    def enable_gui(self, gui=None):
        pass

    def ask_exit(self):
        pass


def make_shell():
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = 'Linux'
    return Shell.instance(config=config)


# What IPython and Python themselves bind while cells run: results, texts, registries (`__annotations__`).
HISTORY = re.compile(r'_{1,3}|_i{1,3}|_i?\d+|_exit_code|_dh|_oh|_ih|__\w+__')


def names_of(shell, ready_made):
    names = (name for name in shell.user_ns if name not in ready_made)
    return sorted(name for name in names if name.isidentifier() and not HISTORY.fullmatch(name))


class TimeIsUp(BaseException):
    pass


def stop(signum, frame):
    raise TimeIsUp


async def run_cell(shell, source):
    """One execution, the way ipykernel does it: inside a loop that runs, awaited only where the cell awaits."""
    shell.shown = None
    text, refused = source, None
    try:
        text = shell.transform_cell(source) if source.strip() else source
    except Exception:
        # Indentation that cannot be read; `run_cell` shows it.
        refused = sys.exc_info()
    if shell.should_run_async(source, transformed_cell=text, preprocessing_exc_tuple=refused):
        await shell.run_cell_async(source, store_history=True, transformed_cell=text)
    else:
        shell.run_cell(source, store_history=True)
    if shell.shown is None:
        return {'status': 'ok'}
    return {'status': 'error', **shell.shown}


async def run_all(shell, runs, seconds):
    answers = []
    ready_made = set(shell.user_ns)
    for source in runs:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            answer = await run_cell(shell, source)
        except TimeIsUp:
            answer = {'status': 'timeout'}
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        # IPython catches everything that a cell raises, the alarm too.
        if answer.get('ename') == 'TimeIsUp' or answer['status'] == 'timeout':
            break
        answers.append({**answer, 'names': names_of(shell, ready_made)})
    return answers


def answer_in_fork(shell, request):
    """Forks, runs the request in the child, and gives its answer; nothing ran if the child dies."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        folder = tempfile.mkdtemp(dir=SCRATCH)
        os.chdir(folder)
        os.setpgid(0, 0)
        void = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(void, stream)
        signal.signal(signal.SIGALRM, stop)
        try:
            loop = asyncio.new_event_loop()
            asyncio.set_event_loop(loop)
            answers = loop.run_until_complete(run_all(shell, request['runs'], request['seconds']))
            with os.fdopen(writer, 'w') as out:
                json.dump(answers, out)
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as source:
        text = source.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else []


def warm_up(shell, text):
    """Runs the text as a cell would, without a trace in names and numbers: a first error loads and parses a lot."""
    shell.run_cell(f'exec({text!r}, {{}})', store_history=False, silent=True)


def main():
    warnings.simplefilter('ignore')
    # Kernels find modules in the folder they work in, not beside this program.
    sys.path[0] = ''
    for module in sys.argv[1:]:
        try:
            importlib.import_module(module)
        except ImportError:
            pass
    shell = make_shell()
    warm_up(shell, 'undefined')
    for line in sys.stdin:
        request = json.loads(line)
        if 'warm' in request:
            warm_up(shell, request['warm'])
            continue
        answer = {'id': request['id'], 'runs': answer_in_fork(shell, request)}
        sys.stdout.write(json.dumps(answer) + '\n')
        sys.stdout.flush()
    shutil.rmtree(SCRATCH, ignore_errors=True)


main()
