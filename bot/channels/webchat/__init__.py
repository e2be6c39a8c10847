"""The web page around Web Chat: its HTML, scripts and styles, and the chat bubble for other sites."""
