package org.lingyan.credential.registration.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.credential.overview.CredentialList above;
}
