-- What proved a request that was taken back proves nothing any more.
UPDATE stored_file f JOIN correction_request c ON c.file_id = f.id
   SET f.keep_until = DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR)
 WHERE f.purpose = 'EVIDENCE' AND f.keep_until IS NULL AND c.state = 'WITHDRAWN'
   AND NOT EXISTS (SELECT 1 FROM correction_request o WHERE o.file_id = f.id AND o.state <> 'WITHDRAWN');
