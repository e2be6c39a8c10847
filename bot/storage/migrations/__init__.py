"""How the tables became what they are; Alembic runs these in order."""
