package object

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"encoding/ascii85"
	"io"
)

// params are the settings of a filter.
type params struct {
	early      int // for LZW: how many codes early the code length grows
	predictor  int // the rule by which rows are stored as differences, 0 or 1 for none
	row, pixel int // sizes in bytes
}

// unfilter undoes one filter of a stream. room limits how many bytes it makes.
func unfilter(name Name, data []byte, p params, room int) []byte {
	switch name {
	case "FlateDecode", "Fl":
		return p.unpredict(inflate(data, room))
	case "LZWDecode", "LZW":
		return p.unpredict(unLZW(data, p.early, room))
	case "ASCIIHexDecode", "AHx":
		return []byte((&Lexer{Data: append([]byte("<"), data...)}).hex())
	case "ASCII85Decode", "A85":
		return un85(data)
	case "RunLengthDecode", "RL":
		return unRun(data, room)
	case "Crypt":
		return data
	}
	return nil
}

// inflate unpacks as much as it can. A wrong checksum or a missing end is ignored.
func inflate(data []byte, room int) []byte {
	var reader io.Reader
	reader, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		if len(data) < 2 {
			return nil
		}
		reader = flate.NewReader(bytes.NewReader(data[2:]))
	}
	unpacked, _ := io.ReadAll(io.LimitReader(reader, int64(room)))
	return unpacked
}

func un85(data []byte) []byte {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
	if end := bytes.IndexByte(data, '~'); end >= 0 {
		data = data[:end]
	}
	unpacked, _ := io.ReadAll(ascii85.NewDecoder(bytes.NewReader(data)))
	return unpacked
}

func unRun(data []byte, room int) []byte {
	var unpacked []byte
	for len(data) > 1 && data[0] != 128 && len(unpacked) < room {
		n := int(data[0])
		if n > 128 {
			unpacked = append(unpacked, bytes.Repeat(data[1:2], 257-n)...)
			data = data[2:]
			continue
		}
		n = min(n+1, len(data)-1)
		unpacked = append(unpacked, data[1:1+n]...)
		data = data[1+n:]
	}
	return unpacked
}

// unLZW unpacks PDF's form of LZW, whose codes grow one code earlier than those
// of compress/lzw unless early is 0.
func unLZW(data []byte, early, room int) []byte {
	const clearTable, end = 256, 257
	var unpacked []byte
	var table [4096][]byte
	for i := range 256 {
		table[i] = []byte{byte(i)}
	}
	next, width, previous := 258, 9, []byte(nil)
	bits, have := 0, 0
	for _, b := range data {
		bits, have = bits<<8|int(b), have+8
		if have < width {
			continue
		}
		have -= width
		code := bits >> have
		bits &= 1<<have - 1
		if code == end || len(unpacked) >= room {
			break
		}
		if code == clearTable {
			next, width, previous = 258, 9, nil
			continue
		}
		if previous != nil && next < len(table) {
			first := previous
			if code < next {
				first = table[code]
			}
			table[next] = append(previous[:len(previous):len(previous)], first[0])
			next++
		}
		if code >= next {
			break
		}
		previous = table[code]
		unpacked = append(unpacked, previous...)
		for width < 12 && next+early >= 1<<width {
			width++
		}
	}
	return unpacked
}

// unpredict undoes the differences between rows that some streams store.
func (p params) unpredict(data []byte) []byte {
	if p.predictor < 2 {
		return data
	}
	if p.predictor > 2 {
		return unPNG(data, p.row, p.pixel)
	}
	for i := p.pixel; i < len(data); i++ {
		if i%p.row >= p.pixel {
			data[i] += data[i-p.pixel]
		}
	}
	return data
}

// unPNG undoes the predictors of PNG: each row has in front of it the number of
// the rule that it was made by.
func unPNG(data []byte, row, pixel int) []byte {
	unpacked := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		rule, line := data[0], data[1:min(len(data), row+1)]
		data = data[1+len(line):]
		for i := range line {
			var left, upLeft byte
			if i >= pixel {
				left, upLeft = line[i-pixel], above[i-pixel]
			}
			switch rule {
			case 1:
				line[i] += left
			case 2:
				line[i] += above[i]
			case 3:
				line[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				line[i] += paeth(left, above[i], upLeft)
			}
		}
		unpacked = append(unpacked, line...)
		above = append(line[:len(line):len(line)], make([]byte, row-len(line))...)
	}
	return unpacked
}

func paeth(left, up, upLeft byte) byte {
	p := int(left) + int(up) - int(upLeft)
	dl, du, dul := distance(p, left), distance(p, up), distance(p, upLeft)
	if dl <= du && dl <= dul {
		return left
	}
	if du <= dul {
		return up
	}
	return upLeft
}

func distance(p int, b byte) int {
	if d := p - int(b); d > 0 {
		return d
	}
	return int(b) - p
}
