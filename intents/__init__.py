"""What did the person mean, and in which language."""
