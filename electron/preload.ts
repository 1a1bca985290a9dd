/** The page's only way out: the host's calls, each by name, and its events. No raw Electron object reaches the page. */
import { contextBridge, ipcRenderer } from 'electron';
import { HOST_CALLS, type HostApi, type HostEvents } from '../glossary/host-api.ts';
import { keepEarlyEvents } from './host/early-events.ts';

const { deliver, on } = keepEarlyEvents();
ipcRenderer.on('termbridge:event', (_event, name: keyof HostEvents, data) => deliver(name, data));

const calls = Object.fromEntries(
  HOST_CALLS.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(`termbridge:call:${name}`, ...args)]),
);
contextBridge.exposeInMainWorld('termbridge', { ...calls, platform: process.platform as HostApi['platform'], on });
