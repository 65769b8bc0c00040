package config

import (
	"regexp"
	"strings"
	"time"
)

// Engines that search the index.
const (
	Local    = "local"    // this program
	Weaviate = "weaviate" // a server that holds a copy
)

// Index says what searches the index.
type Index struct {
	Engine string // Local or Weaviate
}

// A Server is Weaviate's, and how it keeps passages.
type Server struct {
	URLs       []string // of its nodes
	Collection string
	Replicas   int
	Shards     int
	Timeout    time.Duration // of one search at one node
	Batch      int           // passages in one request
	APIKey     Secret
	APIKeyFile string // holds the API key where APIKey is not set
}

// checkIndex looks at the settings of the server that searches the index.
func (c *Config) checkIndex() error {
	if c.Index.Engine != Weaviate {
		return nil
	}
	if len(c.Weaviate.URLs) == 0 {
		at := c.origins["index.engine"]
		if at.Line == 0 {
			at = place{} // a variable or flag would stand for the wrong key
		}
		return at.blame("weaviate.urls", &FieldError{Err: ErrMissing,
			Fix: "index.engine is weaviate: give the addresses of its nodes, such as http://localhost:8080"})
	}
	return c.fromKeyFile(&c.Weaviate.APIKey, "weaviate.api_key_file", c.Weaviate.APIKeyFile)
}

// webAddresses are those of the nodes of a service.
type webAddresses struct {
	p      *[]string
	secret string // the key that takes what must not stand in an address
}

func (v webAddresses) String() string { return strings.Join(*v.p, ", ") }
func (v webAddresses) wants() string {
	return "addresses that begin with http:// or https://, with commas between them"
}

// set reads addresses with commas or spaces between them, in brackets or not.
func (v webAddresses) set(s string) *FieldError {
	var all []string
	for _, word := range words(s) {
		var one string
		if err := (webAddress{&one, v.secret}).set(strings.Trim(word, `"'`)); err != nil {
			return err
		}
		all = append(all, one)
	}
	*v.p = all
	return nil
}

// collection is the name of a collection of Weaviate.
type collection struct{ p *string }

var collectionName = regexp.MustCompile(`^[A-Z][A-Za-z0-9_]{0,99}$`)

func (v collection) String() string { return *v.p }
func (v collection) wants() string {
	return "a name of letters, digits and _ that begins with a capital letter"
}

func (v collection) set(s string) *FieldError {
	if !collectionName.MatchString(s) {
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	}
	*v.p = s
	return nil
}
