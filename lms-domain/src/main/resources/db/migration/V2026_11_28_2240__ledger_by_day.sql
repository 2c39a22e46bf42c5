-- An inspector reads the ledger of a city by its days, the newest first.
ALTER TABLE hours_entry ADD KEY hours_entry_occurred (occurred_on);
