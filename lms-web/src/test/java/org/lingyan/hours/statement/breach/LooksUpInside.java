package org.lingyan.hours.statement.breach;

/** Made to be caught: statements know lists that are taken over. */
class LooksUpInside {
  org.lingyan.hours.transfer.HoursIntake above;
}
