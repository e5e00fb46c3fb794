-- Changes of passwords are postings like every other command; their answers are remembered there.
DROP TABLE password_change;
