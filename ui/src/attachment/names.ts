// Names of files. Pure.

/** Whether the label says no more than the name of the file does. */
export function isOwnName(name: string, label: string): boolean {
  return name === label || name.slice(0, name.lastIndexOf('.')) === label;
}

/** The ending without its dot; what the save dialog puts behind a name. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 && at < name.length - 1 ? name.slice(at + 1).toLowerCase() : '';
}
