/**
 * Which team of the incident log works for whom. Invented: the log names no company. Group 70 takes most calls
 * first and so stands for the service desk.
 */
export const teams: Record<string, Record<string, number[]>> = {
  arbetsplats: { client: [70, 55, 73, 64, 65, 72, 76, 46, 48] },
  klientkraft: { client: [20, 54, 28, 66, 69, 58, 37, 51, 74] },
  stadsnat: { network: [25, 39, 57, 10, 12, 3, 15] },
  orange: { operations: [24, 23, 27, 56, 9, 49, 53, 50, 75] },
  driftpunkten: {
    operations: [22, 6, 5, 30, 19, 59, 34, 62, 21, 47, 68, 81, 67, 26, 13, 61, 35, 82, 77, 17, 60, 45],
    network: [29, 31, 33, 43, 44, 63, 14, 2, 78, 32, 80, 79, 36, 71, 18, 7, 8, 11, 4, 38, 16, 41],
  },
};
