-- People below an organisation are counted inside the index.

ALTER TABLE employment
  ADD KEY employment_staff (organisation_id, from_day, until_day, main, person_id);
