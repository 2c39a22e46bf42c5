package org.lingyan.oversight.reminder.breach;

/** Made to be caught: reminders know what is done for all of a list. */
class LooksUpInside {
  org.lingyan.oversight.bulk.ActKind kind;
}
