package botapi

import "io"

// Redact returns text without the token.
func (c *Client) Redact(text string) string { return c.redact.Replace(text) }

// Redacting is w for whatever may hold the token: w never gets it.
func (c *Client) Redacting(w io.Writer) io.Writer { return redacting{w, c.Redact} }

type redacting struct {
	io.Writer
	redact func(string) string
}

func (r redacting) Write(text []byte) (int, error) {
	if _, err := io.WriteString(r.Writer, r.redact(string(text))); err != nil {
		return 0, err
	}
	return len(text), nil
}
