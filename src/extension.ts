// The extension's entrance: builds what the editor needs and registers it, nothing more.

/** Called by the editor once, when the first notebook opens. */
export function activate(): void {
  // Nothing to register yet.
}

/** Called by the editor before it unloads the extension. */
export function deactivate(): void {
  // Everything with a lifetime hangs on the context's subscriptions.
}
