-- A long board list is read in the order that is shown, from an index that also says where each person counts.

ALTER TABLE standing
  ADD KEY standing_by_missing (rule_id, period_from, missing, person_id, path),
  ADD KEY standing_by_status (rule_id, period_from, status, missing, person_id, path),
  ADD KEY standing_by_counted (rule_id, period_from, counted, person_id, path);
