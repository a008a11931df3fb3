/** Whether a frame of `home` leaves out some of the data that the page's address names: files of this device ("file:…"), and those of other sites. */
export function dataStays(home: string, data: readonly string[]): boolean {
  const { origin } = new URL(home);
  return data.some((name) => !URL.canParse(name, home) || new URL(name, home).origin !== origin);
}
