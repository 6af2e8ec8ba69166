/** All that writes takes this advisory lock and goes one after another, whoever it is. The number says nothing. */
export const writersLock = 7_226_101;
