/** The largest file that can be attached to anything, in bytes. */
export const attachmentLimitBytes = 25 * 1024 * 1024;
