package org.lingyan.people.account.breach;

/** Made to be caught: accounts know imports. */
class LooksUpInside {
  org.lingyan.people.intake.IntakeKind kind;
}
