-- Lists pad short names with blanks; one spelling, or equal names are not found equal.
UPDATE person
   SET name = REGEXP_REPLACE(name, '(\\p{Han})[ \\x{3000}]+(?=\\p{Han})', '\\1')
 WHERE name REGEXP '\\p{Han}[ \\x{3000}]+\\p{Han}';

UPDATE IGNORE person_former_name
   SET name = REGEXP_REPLACE(name, '(\\p{Han})[ \\x{3000}]+(?=\\p{Han})', '\\1')
 WHERE name REGEXP '\\p{Han}[ \\x{3000}]+\\p{Han}';
