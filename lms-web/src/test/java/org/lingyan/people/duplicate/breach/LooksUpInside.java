package org.lingyan.people.duplicate.breach;

/** Made to be caught: who may be double knows imports. */
class LooksUpInside {
  org.lingyan.people.intake.IntakeKind kind;
}
