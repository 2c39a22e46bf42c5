-- Who led an employment before is looked for by the employment.
ALTER TABLE employment_before ADD KEY employment_before_employment (employment_id);
