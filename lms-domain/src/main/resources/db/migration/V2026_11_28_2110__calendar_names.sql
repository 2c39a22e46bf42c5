-- A day of the calendar has a name; who entered it, and when it changed, stands in the action log.
ALTER TABLE calendar_day
  ADD COLUMN name VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'what people call it' AFTER working;
