"""Starts one ipykernel and passes its messages on: requests as JSON lines on stdin, answers on stdout.

Requests: {"op": "execute", "id": 1, "code": "x", "silent": false, "history": true} | {"op": "interrupt"} | {"op": "restart", "id": 2}.
Answers: {"id": 1, "type": <iopub message type>, "content": {...}, "metadata": {...}} for every message of the
execution, then {"id": 1, "type": "done", "status": "ok" | "error" | "aborted" | "died"}; a restart and the start
(id 0) are answered by "done" alone. The end of stdin ends the kernel.
"""

import json
import queue
import signal
import sys
import threading

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import KernelManager

START_LIMIT = 60
ANSWERS = sys.stdout
# A library that prints must not disturb the protocol.
sys.stdout = sys.stderr


class ThisPython(KernelSpecManager):
    """Knows one kernel: this very Python, whatever the user has registered under its name."""

    def get_kernel_spec(self, kernel_name):
        argv = [sys.executable, '-m', 'ipykernel_launcher', '-f', '{connection_file}']
        # No history on disk: many kernels would wait for each other's lock.
        argv.append('--HistoryManager.hist_file=:memory:')
        return KernelSpec(argv=argv, display_name='Test ipykernel', language='python')


def answer(**message):
    ANSWERS.write(json.dumps(message, default=str) + '\n')
    ANSWERS.flush()


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
    sent = client.execute(request['code'], silent=silent, store_history=history, allow_stdin=False)
    while True:
        if restarting.is_set():
            return 'aborted'
        try:
            message = client.get_iopub_msg(timeout=0.2)
        except queue.Empty:
            if not manager.is_alive():
                return 'died'
            continue
        if message['parent_header'].get('msg_id') != sent:
            continue
        if message['msg_type'] == 'status':
            if message['content']['execution_state'] == 'idle':
                break
            continue
        content, metadata = message['content'], message['metadata']
        answer(id=request['id'], type=message['msg_type'], content=content, metadata=metadata)
    while True:
        reply = client.get_shell_msg(timeout=START_LIMIT)
        if reply['parent_header'].get('msg_id') == sent:
            return reply['content']['status']


def connect(manager):
    client = manager.blocking_client()
    client.start_channels()
    client.wait_for_ready(timeout=START_LIMIT)
    return client


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    manager = KernelManager(kernel_spec_manager=ThisPython())
    requests, restarting = queue.Queue(), threading.Event()
    try:
        manager.start_kernel()
        client = connect(manager)
        answer(id=0, type='done', status='ok')
        arguments = (manager, requests, restarting)
        threading.Thread(target=read_requests, args=arguments, daemon=True).start()
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
        manager.shutdown_kernel(now=True)


main()
