package org.lingyan.credential.overview.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.credential.intake.CredentialIntake above;
}
