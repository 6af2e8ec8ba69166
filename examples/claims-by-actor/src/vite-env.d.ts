interface ImportMetaEnv {
  readonly VITE_HEARSAY_URL?: string;
}
