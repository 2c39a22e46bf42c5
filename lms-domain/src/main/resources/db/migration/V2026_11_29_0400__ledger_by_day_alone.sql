-- A sample is drawn, and entries are counted and paged, without reading any entry that is not shown.
ALTER TABLE hours_entry
  DROP KEY hours_entry_on,
  ADD KEY hours_entry_on (occurred_on, id, recorded_at, reverses);
