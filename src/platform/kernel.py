"""Starts one ipykernel and passes its messages on: requests as JSON lines on stdin, answers on stdout.

Requests: {"op": "execute", "id": 1, "code": "x", "silent": false, "history": true, "limit": 1000} | {"op": "interrupt"}
| {"op": "restart", "id": 2}.
Answers: {"id": 1, "type": <iopub message type>, "content": {...}, "metadata": {...}} for every message of the
execution, of those beyond `limit` characters only {"id": 1, "type": "cut"}; the "execute_reply" too if it alone tells
of an error; then {"id": 1, "type": "done", "status": "ok" | "error" | "aborted" | "died"}; a restart is answered by "done" alone. The start has id 0 and one answer:
"done" with the process of the kernel, or "missing" with the package that is not installed.

The end of stdin, whatever brought it about, ends the kernel and everything that it started. Folders named on the
command line are deleted then.
"""

import ctypes
import importlib.util
import json
import os
import queue
import shutil
import signal
import stat
import sys
import threading
import time

START_LIMIT = 60
# How long the kernel's last word is waited for that a flood of messages may have swallowed.
QUIET_LIMIT = 3
ANSWERS = sys.stdout
# A library that prints must not disturb the protocol.
sys.stdout = sys.stderr


def answer(**message):
    ANSWERS.write(json.dumps(message, default=str) + '\n')
    ANSWERS.flush()


def leave_if_missing(*packages):
    for package in packages:
        if importlib.util.find_spec(package) is None:
            answer(id=0, type='missing', package=package)
            sys.exit(1)


leave_if_missing('ipykernel', 'jupyter_client')

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import KernelManager


class ThisPython(KernelSpecManager):
    """Knows one kernel: this very Python, whatever the user has registered under its name."""

    def get_kernel_spec(self, kernel_name):
        argv = [sys.executable, '-m', 'ipykernel_launcher', '-f', '{connection_file}']
        # No history on disk: many kernels would wait for each other's lock.
        argv.append('--HistoryManager.hist_file=:memory:')
        return KernelSpec(argv=argv, display_name='This Python', language='python')


def read_requests(manager, requests, restarting):
    for line in sys.stdin:
        request = json.loads(line)
        # These two must get through while a cell runs.
        if request['op'] == 'interrupt':
            manager.interrupt_kernel()
        if request['op'] == 'restart':
            restarting.set()
        requests.put(request)
    restarting.set()
    requests.put(None)


def execute(manager, client, request, restarting):
    silent = request.get('silent', False)
    history = request.get('history', not silent)
    # Otherwise a kernel drops what reaches it soon after an error.
    options = {'store_history': history, 'allow_stdin': False, 'stop_on_error': False}
    sent = client.execute(request['code'], silent=silent, **options)
    room = request.get('limit', sys.maxsize)
    reply, is_idle, has_shown_error, heard = None, False, False, time.monotonic()
    while reply is None or not is_idle:
        if restarting.is_set():
            return 'aborted'
        try:
            message = client.get_iopub_msg(timeout=0.2)
        except queue.Empty:
            if not manager.is_alive():
                return 'died'
            if reply is None:
                # It may overtake what the cell has shown last.
                reply, heard = reply_to(client, sent), time.monotonic()
            elif time.monotonic() - heard > QUIET_LIMIT:
                break
            continue
        heard = time.monotonic()
        if message['parent_header'].get('msg_id') != sent:
            continue
        if message['msg_type'] == 'status':
            is_idle = message['content']['execution_state'] == 'idle'
            while is_idle and reply is None and manager.is_alive():
                reply = reply_to(client, sent)
            if is_idle and reply is None:
                return 'died'
            continue
        has_shown_error = has_shown_error or message['msg_type'] == 'error'
        room = pass_on(message, request['id'], room)
    if reply['status'] == 'error' and not has_shown_error:
        answer(id=request['id'], type='execute_reply', content=reply, metadata={})
    return reply['status']


def reply_to(client, sent):
    """The kernel's own answer to the execution, as soon as it is there."""
    try:
        reply = client.get_shell_msg(timeout=0.2)
    except queue.Empty:
        return None
    return reply['content'] if reply['parent_header'].get('msg_id') == sent else None


def pass_on(message, id, room):
    """Answers with the message if there is room for it; what room is left. An error is always passed on."""
    if room < 0 and message['msg_type'] != 'error':
        return room
    text = json.dumps(message['content'], default=str)
    if len(text) > room and message['msg_type'] != 'error':
        answer(id=id, type='cut')
        return -1
    answer(id=id, type=message['msg_type'], content=json.loads(text), metadata=message['metadata'])
    return room - len(text)


def connect(manager):
    client = manager.blocking_client()
    client.start_channels()
    client.wait_for_ready(timeout=START_LIMIT)
    return client


def adopt_orphans():
    """Makes processes whose parents have gone children of this one, where the system can: on Linux."""
    if sys.platform == 'linux':
        set_child_subreaper = 36
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def kill_descendants():
    """Kills the kernel and everything that it started; again while there is something new."""
    try:
        import psutil
    except ImportError:
        return
    for _ in range(50):
        family = psutil.Process().children(recursive=True)
        for process in family:
            try:
                process.kill()
            except psutil.Error:
                pass
        # Those that are dead already are taken off the list by waiting for them.
        _, alive = psutil.wait_procs(family, timeout=1)
        if not family and not alive:
            return


def delete(folder):
    def make_writable_and_try_again(function, path, _):
        try:
            os.chmod(os.path.dirname(path), stat.S_IRWXU)
            os.chmod(path, stat.S_IRWXU)
            function(path)
        except OSError:
            pass

    shutil.rmtree(folder, onerror=make_writable_and_try_again)


def end(manager):
    # Whatever comes now, tidying up goes on.
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, signal.SIG_IGN)
    # All at once, before a process can start another that outlives it.
    kill_descendants()
    manager.shutdown_kernel(now=True)
    # The folder that a process works in cannot be deleted everywhere.
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    for folder in sys.argv[1:]:
        delete(folder)


def main():
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: sys.exit(0))
    adopt_orphans()
    manager = KernelManager(kernel_spec_manager=ThisPython())
    requests, restarting = queue.Queue(), threading.Event()
    arguments = (manager, requests, restarting)
    try:
        manager.start_kernel()
        threading.Thread(target=read_requests, args=arguments, daemon=True).start()
        client = connect(manager)
        answer(id=0, type='done', status='ok', process=manager.provisioner.pid)
        while (request := requests.get()) is not None:
            if request['op'] == 'execute':
                status = execute(manager, client, request, restarting)
                answer(id=request['id'], type='done', status=status)
            elif request['op'] == 'restart':
                client.stop_channels()
                manager.restart_kernel(now=True)
                client = connect(manager)
                restarting.clear()
                answer(id=request['id'], type='done', status='ok')
    finally:
        end(manager)


main()
