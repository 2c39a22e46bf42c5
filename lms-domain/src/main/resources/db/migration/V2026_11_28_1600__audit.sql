-- Who audits does so until a day; a line of the action log keeps where its subject lay when it was written.

UPDATE role_grant SET until_day = DATE_ADD(GREATEST(from_day, UTC_DATE()), INTERVAL 1 YEAR)
 WHERE role = 'AUDITOR' AND until_day IS NULL;
ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_auditor_until CHECK (role <> 'AUDITOR' OR until_day IS NOT NULL);

ALTER TABLE action_log
  ADD COLUMN person_id BIGINT NULL COMMENT 'whom it was about, when that is one person',
  ADD COLUMN path VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
    COMMENT 'path of the subject''s organisation at that moment; empty: nowhere';

UPDATE action_log SET person_id = CAST(SUBSTRING(subject, 8) AS SIGNED) WHERE subject LIKE 'person:%';
UPDATE action_log l JOIN account a ON l.subject = CONCAT('account:', a.id) SET l.person_id = a.person_id;
UPDATE action_log l JOIN hours_entry e ON e.id = CAST(SUBSTRING(l.subject, 7) AS SIGNED)
   SET l.person_id = e.person_id WHERE l.subject LIKE 'entry:%';

-- Local days: all of China keeps one zone.
UPDATE action_log l
  JOIN employment e ON e.person_id = l.person_id AND e.main AND e.from_day <= DATE(l.at + INTERVAL 8 HOUR)
   AND (e.until_day IS NULL OR e.until_day > DATE(l.at + INTERVAL 8 HOUR))
  JOIN organisation_state o ON o.organisation_id = e.organisation_id
   AND o.from_day <= DATE(l.at + INTERVAL 8 HOUR) AND o.until_day > DATE(l.at + INTERVAL 8 HOUR)
   SET l.path = o.path;
UPDATE action_log l
  JOIN organisation_state o ON l.subject = CONCAT('organisation:', o.organisation_id)
   AND o.from_day <= DATE(l.at + INTERVAL 8 HOUR) AND o.until_day > DATE(l.at + INTERVAL 8 HOUR)
   SET l.path = o.path;
UPDATE action_log l
  JOIN announcement n ON l.subject = CONCAT('announcement:', n.id)
  JOIN organisation_state o ON o.organisation_id = n.organisation_id
   AND o.from_day <= DATE(l.at + INTERVAL 8 HOUR) AND o.until_day > DATE(l.at + INTERVAL 8 HOUR)
   SET l.path = o.path;
-- What is left lies where who did it belongs.
UPDATE action_log l
  JOIN account a ON a.id = l.account_id
  JOIN employment e ON e.person_id = a.person_id AND e.main AND e.from_day <= DATE(l.at + INTERVAL 8 HOUR)
   AND (e.until_day IS NULL OR e.until_day > DATE(l.at + INTERVAL 8 HOUR))
  JOIN organisation_state o ON o.organisation_id = e.organisation_id
   AND o.from_day <= DATE(l.at + INTERVAL 8 HOUR) AND o.until_day > DATE(l.at + INTERVAL 8 HOUR)
   SET l.path = o.path WHERE l.path = '';
UPDATE action_log l
  JOIN (SELECT g.account_id, MIN(o.path) AS path FROM role_grant g
          JOIN organisation_state o ON o.organisation_id = g.organisation_id AND o.until_day = '9999-12-31'
         GROUP BY g.account_id) s ON s.account_id = l.account_id
   SET l.path = s.path WHERE l.path = '';

-- The log is read by place, by whom it was about, by who did it and by what was done, always within days.
ALTER TABLE action_log
  ADD KEY action_log_path (path, at),
  ADD KEY action_log_person (person_id, at),
  ADD KEY action_log_account (account_id, at),
  ADD KEY action_log_action (action, at);

-- The ledger is read across people by the day on which hours took place.
ALTER TABLE hours_entry ADD KEY hours_entry_on (occurred_on, id);
