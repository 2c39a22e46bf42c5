package org.lingyan.deployment.sample;

import java.time.LocalDate;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.Source;

/** Something on a day in which people of a county can take part. */
record Session(LocalDate day, int minutes, String category, Source source, String title) {
  EntryDraft draft() {
    return new EntryDraft(day, minutes, category, source, title);
  }
}
