package signed

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

// A Ticket lets its holder read the articles that an answer cites, and says which words
// of them it cites.
type Ticket struct {
	Expires time.Time // by the second; zero: never
	Cited   []Cited
}

// A Cited is a place that an answer cites.
type Cited struct {
	N int // its number in the answer
	corpus.Span
	Focus answer.Range // of the quote: the words that answer
	Sum   uint32       // of the quote, to see whether the article has changed since
}

// CitedBy lists the places of citations.
func CitedBy(citations []answer.Citation) []Cited {
	all := make([]Cited, len(citations))
	for i, c := range citations {
		all[i] = Cited{c.N, c.Span, c.Focus, Sum(c.Quote)}
	}
	return all
}

// Sum is a short checksum of a quote.
func Sum(quote string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(quote))
	return h.Sum32()
}

// ErrExpired says that a ticket was good once.
var ErrExpired = errors.New("the link has expired")

const ticketPurpose = "ticket"

// Ticket signs a ticket.
func (k Key) Ticket(t Ticket) string { return k.Sign(ticketPurpose, t.encode()) }

// OpenTicket checks a ticket. One that has expired is returned with [ErrExpired].
func (k Key) OpenTicket(token string, now time.Time) (Ticket, error) {
	payload, err := k.Open(ticketPurpose, token)
	if err != nil {
		return Ticket{}, err
	}
	t, err := decodeTicket(payload)
	if err == nil && !t.Expires.IsZero() && now.After(t.Expires) {
		err = ErrExpired
	}
	return t, err
}

// encode writes numbers as varints: when it expires, how many places, and of each place
// its number, path (empty for that of the one before), lines, offsets, focus and sum.
func (t Ticket) encode() []byte {
	var expires uint64
	if !t.Expires.IsZero() {
		expires = uint64(t.Expires.Unix())
	}
	b := binary.AppendUvarint(nil, expires)
	b = binary.AppendUvarint(b, uint64(len(t.Cited)))
	path := ""
	for _, c := range t.Cited {
		shown := c.Path
		if shown == path {
			shown = ""
		}
		path = c.Path
		b = binary.AppendUvarint(b, uint64(c.N))
		b = binary.AppendUvarint(b, uint64(len(shown)))
		b = append(b, shown...)
		for _, n := range []int{c.First, c.Last - c.First, c.Start, c.End, c.Focus.Start, c.Focus.End} {
			b = binary.AppendUvarint(b, uint64(n))
		}
		b = binary.BigEndian.AppendUint32(b, c.Sum)
	}
	return b
}

// decodeTicket reads what encode wrote. An older program may have written otherwise: what
// can't be read counts as altered.
func decodeTicket(b []byte) (t Ticket, err error) {
	d := decoder{b: b}
	if expires := d.number(); expires > 0 {
		t.Expires = time.Unix(int64(expires), 0)
	}
	path := ""
	for n := d.number(); n > 0 && !d.failed; n-- {
		c := Cited{N: d.number()}
		if shown := d.text(d.number()); shown != "" {
			path = shown
		}
		c.Path, c.First = path, d.number()
		c.Last = c.First + d.number()
		c.Start, c.End = d.number(), d.number()
		c.Focus = answer.Range{Start: d.number(), End: d.number()}
		c.Sum = d.sum()
		t.Cited = append(t.Cited, c)
	}
	if d.failed || len(d.b) > 0 {
		return Ticket{}, ErrAltered
	}
	return t, nil
}

// A decoder reads numbers and texts until one is missing.
type decoder struct {
	b      []byte
	failed bool
}

func (d *decoder) number() int {
	n, size := binary.Uvarint(d.b)
	if size <= 0 || n > 1<<40 {
		d.failed = true
		return 0
	}
	d.b = d.b[size:]
	return int(n)
}

func (d *decoder) text(size int) string {
	if d.failed || size > len(d.b) {
		d.failed = true
		return ""
	}
	s := string(d.b[:size])
	d.b = d.b[size:]
	return s
}

func (d *decoder) sum() uint32 {
	s := d.text(4)
	if d.failed {
		return 0
	}
	return binary.BigEndian.Uint32([]byte(s))
}
