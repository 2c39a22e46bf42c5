package org.lingyan.people.account.breach;

/** Made to be caught: accounts know who may be double, and imports. */
class LooksUpInside {
  org.lingyan.people.duplicate.Suspicion suspicion;
  org.lingyan.people.intake.IntakeKind kind;
}
