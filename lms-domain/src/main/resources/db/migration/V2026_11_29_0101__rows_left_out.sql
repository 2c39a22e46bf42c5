-- Rows that are not to be posted, and rows about which something should be known although nothing is wrong.

ALTER TABLE intake
  ADD COLUMN left_rows  INT NOT NULL DEFAULT 0 COMMENT 'rows left out' AFTER wrong_rows,
  ADD COLUMN noted_rows INT NOT NULL DEFAULT 0 COMMENT 'rows with something to know' AFTER left_rows;

ALTER TABLE intake_row
  ADD COLUMN noted BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether there is something to know' AFTER verdict;
