package org.lingyan.oversight.view.breach;

/** Made to be caught: saved views know reminders. */
class LooksUpInside {
  org.lingyan.oversight.reminder.ReminderFate fate;
}
