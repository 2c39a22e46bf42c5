package org.lingyan.people.duplicate.breach;

/** Made to be caught: duplicates know imports. */
class LooksUpInside {
  org.lingyan.people.intake.IntakeKind kind;
}
