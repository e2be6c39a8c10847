"""Carries messages: knows people, conversations and wires."""
