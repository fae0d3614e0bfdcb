/** The messages about files whose content is not what the reader expects. */
import type { FileFormat, FormatRefused } from './environmentFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { readPythonString } from './pythonLiteral.ts';
import { numberIn } from './messageRow.ts';

const VALUE = ['ValueError', 'OSError', 'RuntimeError', 'TypeError'];

export const formatMessages: readonly MessageRow[] = [
  {
    exceptions: ['UnicodeDecodeError', 'UnicodeError', 'SyntaxError', 'ValueError'],
    pattern:
      /^'(?<codec>[\w-]+)' codec can't decode (?:byte 0x(?<byte>[0-9a-f]{2})|bytes) in position (?<at>\d+)/,
    printedBy: 'Python',
    read: ({ codec = '', byte, at }) => ({
      kind: 'decode-failed',
      codec,
      byte: byte === undefined ? undefined : parseInt(byte, 16),
      at: numberIn(at),
    }),
  },
  row(
    'json',
    ['JSONDecodeError', ...VALUE],
    /^(?:Expecting (?:value|property name|',' delimiter|':' delimiter)|Extra data|Unterminated string|Invalid control character|Invalid \\escape|Trailing data|Expected object or value|No JSON object could be decoded|Unexpected character found when decoding)/,
    'Python, `json`; pandas, `read_json`',
  ),
  row(
    'csv',
    ['ParserError', 'CParserError', 'Error', 'TokenizingError'],
    /^(?:Error tokenizing data|Expected \d+ fields in line|Buffer overflow caught|EOF inside string|.*NULL byte|line contains NUL|'.*' expected after|field larger than field limit)/s,
    'pandas; Python, `csv`',
  ),
  row(
    'pickle',
    ['UnpicklingError', 'EOFError', 'PickleError', ...VALUE],
    /^(?:invalid load key|pickle data was truncated|unpickling stack underflow|could not find MARK|A load persistent id|Weights only load failed|unsupported pickle protocol|unexpected EOF, expected|the STRING opcode argument)/,
    'Python, `pickle`; PyTorch',
  ),
  row(
    'archive',
    ['BadZipFile', 'BadZipfile', 'ReadError', 'BadGzipFile', ...VALUE],
    /^(?:File is not a zip file|Bad (?:CRC|magic number)|not a gzip file|Not a gzipped file|file could not be opened successfully|unexpected end of data|PytorchStreamReader failed|Truncated file header|not an archive|Compressed file ended before)/,
    'Python, `zipfile`, `tarfile`, `gzip`; openpyxl; PyTorch',
  ),
  row(
    'image',
    ['UnidentifiedImageError', 'SyntaxError', ...VALUE],
    /^(?:cannot identify image file|image file is truncated|broken (?:PNG|data stream)|not a PNG file|Unsupported image (?:format|type)|Unknown image file format|Could not (?:load|find a format to read))/,
    'Pillow, imageio, TensorFlow',
  ),
  row(
    'excel',
    ['XLRDError', 'InvalidFileException', 'BadZipFile', ...VALUE],
    /^(?:Excel xlsx file; not supported|Unsupported format, or corrupt file|Excel file format cannot be determined|openpyxl does not support|Can't find workbook|Expected BOF record|File contains no valid workbook)/,
    'xlrd, pandas, openpyxl',
  ),
  row(
    'hdf5',
    VALUE,
    /^(?:Unable to (?:synchronously )?open file \(file signature not found|Unable to open file \(truncated file|No model config found in the file|File format not supported: filepath|The file .* is not a valid|`?[Ll]oad.* HDF5)/,
    'h5py, Keras',
  ),
  row(
    'numpy',
    VALUE,
    /^(?:Cannot load file containing pickled data when allow_pickle=False|Failed to interpret file|Object arrays cannot be loaded|magic string is not correct|cannot reshape array of size \d+ into shape .* while reading)/,
    'NumPy, `load`',
  ),
  row(
    'arrow',
    ['ArrowInvalid', 'ArrowIOError', ...VALUE],
    /^(?:Could not open Parquet|Parquet (?:magic bytes|file size is)|Not (?:a Parquet|an Arrow|a Feather)|Invalid (?:Parquet|UTF-8 payload)|CSV parse error|JSON parse error)/,
    'PyArrow',
  ),
  row(
    'raster',
    ['RasterioIOError', 'DriverError', 'DataSourceError', ...VALUE],
    /^.*(?:not recognized as (?:a supported file format|being in a supported file format)|Unsupported driver|not recognised as)/s,
    'GDAL, as rasterio and Fiona pass it on',
  ),
];

function row(
  format: FileFormat,
  exceptions: readonly string[],
  pattern: RegExp,
  printedBy: string,
): MessageRow {
  return {
    exceptions,
    pattern,
    printedBy,
    read: (_, message): FormatRefused => {
      const line = /\bin line (\d+)|^[\s\S]*: line (\d+) column|, line (\d+)\b/.exec(message);
      const path = /(?:^|[\s(:])('(?:[^'\\]|\\.)+\.\w+'|"(?:[^"\\]|\\.)+\.\w+")/.exec(message)?.[1];
      const number = line?.[1] ?? line?.[2] ?? line?.[3];
      return {
        kind: 'format-refused',
        format,
        path: path === undefined ? undefined : readPythonString(path),
        line: numberIn(number),
        isWebPage: /<!DOCTYPE|<html|b'<|load key, '<'/i.test(message),
      };
    },
  };
}
