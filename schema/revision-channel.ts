/** Where each new revision is told as it is committed, by its number, to whoever listens. */
export const revisionChannel = "hearsay_revision";
