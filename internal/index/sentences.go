package index

import (
	"encoding/binary"
	"errors"
	"math"
)

// Sentence vectors are one file. They are compared only with the question and
// only in the best passages, so eight bits a number are enough: the cosine is
// off by less than 0.002, and the file is a quarter of the size.
//
//	magic      8 bytes "isnadsv1"
//	dimension  uint32
//	passages   uint32
//	ends       uint32 of each passage: number of sentences up to and with it
//	vectors    of each sentence: scale float32, then one int8 a dimension;
//	           the number is int8·scale
const (
	sentenceMagic = "isnadsv1"
	maxDimension  = 1 << 16 // more than any embedding model has
)

// SentenceVectors holds a vector for each sentence of each passage.
type SentenceVectors struct {
	dimension int
	ends      []byte
	vectors   []byte
}

var errSentences = errors.New("not a file of sentence vectors of this version, or cut short")

// openSentences takes over a file of sentence vectors and reads in place.
func openSentences(data []byte) (*SentenceVectors, error) {
	if len(data) < 16 || string(data[:8]) != sentenceMagic {
		return nil, errSentences
	}
	dimension := int(binary.LittleEndian.Uint32(data[8:]))
	passages := int(binary.LittleEndian.Uint32(data[12:]))
	if dimension == 0 || dimension > maxDimension || len(data) < 16+4*passages {
		return nil, errSentences
	}
	v := &SentenceVectors{dimension, data[16 : 16+4*passages], data[16+4*passages:]}
	for at := range passages {
		if v.end(at) < v.end(at-1) {
			return nil, errSentences
		}
	}
	if v.end(passages-1)*v.size() != len(v.vectors) {
		return nil, errSentences
	}
	return v, nil
}

// len is the number of passages.
func (v *SentenceVectors) len() int { return len(v.ends) / 4 }

// size of one packed vector in bytes.
func (v *SentenceVectors) size() int { return 4 + v.dimension }

// end is the number of sentences up to and with passage at.
func (v *SentenceVectors) end(at int) int {
	if at < 0 {
		return 0
	}
	return int(binary.LittleEndian.Uint32(v.ends[4*at:]))
}

// of lists the packed vectors of a passage's sentences.
func (v *SentenceVectors) of(at int) [][]byte {
	var packed [][]byte
	for i := v.end(at - 1); i < v.end(at); i++ {
		packed = append(packed, v.vectors[i*v.size():(i+1)*v.size()])
	}
	return packed
}

// Cosines compares a query with each sentence of the passage at a place.
func (v *SentenceVectors) Cosines(at int, query []float32) []float64 {
	packed := v.of(at)
	cosines := make([]float64, len(packed))
	for i, p := range packed {
		cosines[i] = packedDot(query, p)
	}
	return cosines
}

func packedDot(query []float32, packed []byte) float64 {
	scale := math.Float32frombits(binary.LittleEndian.Uint32(packed))
	var sum float32
	for i, n := range packed[4:][:len(query)] {
		sum += query[i] * float32(int8(n))
	}
	return float64(sum * scale)
}

// pack rounds a unit vector to eight bits a number.
func pack(vector []float32) []byte {
	var most float32
	for _, x := range vector {
		most = max(most, x, -x)
	}
	scale := most / 127
	packed := binary.LittleEndian.AppendUint32(make([]byte, 0, 4+len(vector)), math.Float32bits(scale))
	for _, x := range vector {
		n := 0.0
		if scale > 0 {
			n = math.RoundToEven(float64(x / scale))
		}
		packed = append(packed, byte(int8(n)))
	}
	return packed
}

// encodeSentences writes the file described above from the packed vectors of
// each passage's sentences.
func encodeSentences(dimension int, passages [][][]byte) []byte {
	out := append([]byte{}, sentenceMagic...)
	out = binary.LittleEndian.AppendUint32(out, uint32(dimension))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(passages)))
	end := 0
	for _, p := range passages {
		end += len(p)
		out = binary.LittleEndian.AppendUint32(out, uint32(end))
	}
	for _, p := range passages {
		for _, packed := range p {
			out = append(out, packed...)
		}
	}
	return out
}
