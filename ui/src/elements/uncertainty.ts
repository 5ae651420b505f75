// The mark of doubt behind an EDTF value: `?`, and `%` where `~` stands already.

/** One date inside a value: everything between the signs of sets and intervals. */
const MEMBER = /[0-9X-]+[?~%]?/g;

/** Whether any date of the value carries `?` or `%`. */
export function isUncertain(edtf: string): boolean {
  return /[?%]/.test(edtf);
}

/** The value with the mark put behind each of its dates, or taken off them. */
export function withUncertainty(edtf: string, uncertain: boolean): string {
  return edtf.replace(MEMBER, (member) => {
    const approximate = /[~%]$/.test(member);
    const bare = member.replace(/[?~%]$/, '');
    if (uncertain) return bare + (approximate ? '%' : '?');
    return bare + (approximate ? '~' : '');
  });
}
