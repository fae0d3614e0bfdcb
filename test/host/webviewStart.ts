// Shortens the start of the editor's web views, by which every notebook shows its outputs.

/**
 * To be run in every frame before its own scripts. The editor gives each web view a service worker under an
 * address of its own, though all are the same program, and Chromium waits a full second before one worker
 * takes over from another: every notebook would open a second later. Here all web views share one worker.
 */
export const shareServiceWorker = `(() => {
  if (!location.pathname.endsWith('/webview/browser/pre/index.html')) return;
  const workers = navigator.serviceWorker;
  const register = workers.register.bind(workers);
  workers.register = async (address, ...rest) => {
    const registration = await register(address.replace(/&id=[^&]*/, ''), ...rest);
    // The page knows its worker by the address and otherwise waits for a change that will not come.
    if (workers.controller) setTimeout(() => workers.dispatchEvent(new Event('controllerchange')));
    return registration;
  };
})()`;
